using Xunit;

namespace Lull.Language.Tests.Models;

/// <summary>A parser that is not there, or not whole, is told in one line.</summary>
public sealed class ModelFilesTests : IDisposable
{
    private static readonly string Whole = Path.Combine(AppContext.BaseDirectory, "models");

    private readonly string _folder = Directory.CreateTempSubdirectory("lull-models-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Folder_that_is_not_there_is_told_in_one_line() => AssertRefused(Path.Combine(_folder, "none"), "SHA256SUMS is not there");

    [Theory]
    [InlineData("lull-en-m.onnx")]
    [InlineData("lull-en.features.json")]
    [InlineData("lemma-lexicon.tsv")]
    public void File_that_is_missing_is_told_in_one_line(string file)
    {
        CopyAll(except: file);
        AssertRefused(_folder, file + " is not there");
    }

    [Theory]
    [InlineData("lull-en-m.onnx")]
    [InlineData("lull-en.features.json")]
    [InlineData("lemma-corrections.tsv")]
    public void File_with_a_changed_byte_is_told_in_one_line(string file)
    {
        CopyAll(except: file);
        var bytes = File.ReadAllBytes(Path.Combine(Whole, file));
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(Path.Combine(_folder, file), bytes);
        AssertRefused(_folder, file + " is damaged");
    }

    [Theory]
    [InlineData("lull-en-m.onnx", "no model")]
    [InlineData("lull-en.features.json", "{}")]
    [InlineData("lull-en.features.json", "no tables")]
    public void File_that_is_no_model_is_told_in_one_line_even_where_its_sum_is_right(string file, string content)
    {
        CopyAll(except: file);
        File.WriteAllText(Path.Combine(_folder, file), content);
        var sum = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Path.Combine(_folder, file))));
        var sums = File.ReadAllLines(Path.Combine(_folder, "SHA256SUMS")).Select(line => line.EndsWith(file, StringComparison.Ordinal) ? $"{sum}  {file}" : line);
        File.WriteAllLines(Path.Combine(_folder, "SHA256SUMS"), sums);
        AssertRefused(_folder, "cannot be used");
    }

    [Fact]
    public void Less_than_one_thread_is_the_callers_mistake() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => OnnxParser.Load(ParserModel.Small, threads: 0));

    private static void AssertRefused(string folder, string why)
    {
        var refused = Assert.Throws<LullException>(() => OnnxParser.Load(ParserModel.Medium, folder));
        Assert.Equal(Trouble.InputUnreadable, refused.Trouble);
        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }

    private void CopyAll(string except)
    {
        foreach (var file in Directory.GetFiles(Whole).Where(file => !string.Equals(Path.GetFileName(file), except, StringComparison.Ordinal) && !file.EndsWith("-s.onnx", StringComparison.Ordinal)))
        {
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        }
    }
}
