using CsCheck;
using Lull.Cli.Output;
using Spectre.Console;
using Xunit;

namespace Lull.EndToEnd;

public sealed class StyledTextTests
{
    [Fact]
    public void Lines_break_between_words_only_and_keep_every_word() =>
        Gen.Select(Gen.String[Gen.Char["ab ü\n"], 0, 12].Array[0, 12], Gen.Int[3, 20]).Sample((stretches, columns) =>
        {
            var text = new StyledText();
            foreach (var (stretch, number) in stretches.Select((stretch, number) => (stretch, number)))
            {
                text.Append(stretch, number % 2 == 0 ? Style.Plain : new Style(Color.Red));
            }

            var lines = text.Lines(columns).Select(line => string.Concat(line.Select(segment => segment.Text))).ToList();
            var words = string.Concat(stretches).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(string.Join(' ', words), string.Join(' ', lines));
            Assert.All(lines, line => Assert.True(line.Length <= columns || !line.Contains(' ', StringComparison.Ordinal)));
        });
}
