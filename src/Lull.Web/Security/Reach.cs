using System.Net;

namespace Lull.Web.Security;

/// <summary>Who can reach an address that the server listens on.</summary>
internal static class Reach
{
    /// <summary>True where only this machine can.</summary>
    /// <exception cref="LullException"><see cref="Trouble.InputUnreadable"/>: it is no address to listen on.</exception>
    public static bool IsThisMachineOnly(string url)
    {
        var host = HostOf(url);
        return string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
    }

    /// <summary>The host of an address to listen on.</summary>
    /// <exception cref="LullException"><see cref="Trouble.InputUnreadable"/>: it is no address to listen on.</exception>
    public static string HostOf(string url)
    {
        try
        {
            var address = BindingAddress.Parse(url);
            return string.Equals(address.Scheme, "http", StringComparison.OrdinalIgnoreCase) && address is { IsUnixPipe: false, PathBase: "" }
                ? address.Host
                : throw new LullException(Trouble.InputUnreadable, $"cannot listen on {url}: an address is such as http://127.0.0.1:5470; for https put a proxy before it");
        }
        catch (FormatException trouble)
        {
            throw new LullException(Trouble.InputUnreadable, $"cannot listen on {url}: an address is such as http://127.0.0.1:5470", trouble);
        }
    }
}
