using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Lull.Web.Security;

/// <summary>
/// What somebody from another machine has to know. It is made once, told once, and only its hash is kept, in a file
/// beside the record that nobody else may read.
/// </summary>
internal sealed class AccessToken
{
    private const int Length = 32;

    private readonly byte[] _hash;

    private AccessToken(byte[] hash) => _hash = hash;

    /// <summary>The token of a record; made anew where there is none, or a new one is wanted.</summary>
    /// <param name="record">The record's file.</param>
    /// <param name="renew">True to make the old one worthless.</param>
    /// <returns>The token, and its text where it was made now: it cannot be told again.</returns>
    /// <exception cref="LullException"><see cref="Trouble.InputUnreadable"/>: its file cannot be read or written.</exception>
    public static (AccessToken Token, string? Text) Of(string record, bool renew)
    {
        var path = record + ".token";
        try
        {
            if (!renew && File.Exists(path) && TryHash(File.ReadAllText(path), out var known))
            {
                return (new AccessToken(known), null);
            }

            var text = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Length));
            var hash = Hash(text);
            File.Delete(path);
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using var writer = new StreamWriter(path, options);
            writer.WriteLine(Convert.ToHexStringLower(hash));
            return (new AccessToken(hash), text);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new LullException(Trouble.InputUnreadable, $"{path}: the token's file cannot be read or written: {trouble.Message}", trouble);
        }
    }

    /// <summary>True for the token; takes as long whatever is wrong with it.</summary>
    public bool Is(string text) => CryptographicOperations.FixedTimeEquals(Hash(text), _hash);

    // A token of 256 random bits cannot be guessed from its hash, which a chosen password could.
    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));

    private static bool TryHash(string text, out byte[] hash)
    {
        hash = [];
        var written = text.Trim();
        if (written.Length != SHA256.HashSizeInBytes * 2 || !written.All(char.IsAsciiHexDigit))
        {
            return false;
        }

        hash = Convert.FromHexString(written);
        return true;
    }
}
