using Spectre.Console;
using Spectre.Console.Rendering;

namespace Lull.Cli.Output;

/// <summary>
/// Takes all styles off what is rendered. A console of Spectre's without escape sequences would go past its writer and
/// set the colours of the process's own console, whatever was asked for.
/// </summary>
internal sealed class PlainText : IRenderHook
{
    /// <inheritdoc/>
    public IEnumerable<IRenderable> Process(RenderOptions options, IEnumerable<IRenderable> renderables) =>
        renderables.Select(renderable => new Plain(renderable));

    private sealed class Plain(IRenderable styled) : IRenderable
    {
        public Measurement Measure(RenderOptions options, int maxWidth) => styled.Measure(options, maxWidth);

        public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
            styled.Render(options, maxWidth).Where(segment => !segment.IsControlCode).Select(segment => segment.IsLineBreak ? Segment.LineBreak : new Segment(segment.Text));
    }
}
