using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Lull.Web.Imports;

/// <summary>
/// The text of a web page, as plain text: nothing of the markup is kept, nothing in it runs, and nothing that it names
/// is fetched.
/// </summary>
internal static class PageText
{
    private static readonly HashSet<string> Left = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "iframe", "object", "embed", "svg", "math", "form", "button", "select", "nav", "aside", "footer", "head",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "article", "section", "header", "main", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "tr", "table", "figcaption", "figure", "pre", "br", "time",
    };

    /// <summary>True where a text is a web page rather than plain text.</summary>
    public static bool IsPage(string text)
    {
        var start = text.AsSpan().TrimStart();
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The text, a paragraph a line with an empty line between, the title first.</summary>
    public static string Of(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        var text = new StringBuilder();
        var heading = document.QuerySelector("h1")?.TextContent;
        if (string.IsNullOrWhiteSpace(heading) && document.Title is { Length: > 0 } title)
        {
            text.Append(title).Append("\n\n");
        }

        var root = document.QuerySelector("article") ?? document.QuerySelector("main") ?? (IElement?)document.Body;
        if (root is not null)
        {
            Append(root, text);
        }

        return Tidied(text.ToString());
    }

    // A stack of its own: a page can be nested deeper than the machine's.
    private static void Append(IElement root, StringBuilder text)
    {
        var open = new Stack<(INode? Node, bool IsEnd)>();
        open.Push((root, false));
        while (open.TryPop(out var next))
        {
            if (next.IsEnd)
            {
                text.Append("\n\n");
            }
            else if (next.Node is IText words)
            {
                text.Append(string.Join(' ', words.Data.Split([' ', '\t', '\r', '\n'])));
            }
            else if (next.Node is IElement element && !Left.Contains(element.LocalName))
            {
                if (Blocks.Contains(element.LocalName))
                {
                    text.Append("\n\n");
                    open.Push((null, true));
                }

                foreach (var child in element.ChildNodes.Reverse())
                {
                    open.Push((child, false));
                }
            }
        }
    }

    private static string Tidied(string text) => string.Join("\n\n", text
        .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
        .Select(paragraph => string.Join(' ', paragraph.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        .Where(paragraph => paragraph.Length > 0));
}
