using System.Globalization;
using System.Net;
using System.Text;
using System.Xml;

namespace Lull.Dossiers;

/// <summary>Writes SVG elements: numbers the same in every language, and text that cannot break out of its place.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder _text = new();

    /// <summary>Text that is safe in markup and in attributes; what markup cannot hold, such as control characters, becomes U+FFFD.</summary>
    public static string Escape(string text) => WebUtility.HtmlEncode(string.Create(text.Length, text, (kept, from) =>
    {
        for (var at = 0; at < from.Length; at++)
        {
            var isPair = (at + 1 < from.Length && XmlConvert.IsXmlSurrogatePair(from[at + 1], from[at])) || (at > 0 && XmlConvert.IsXmlSurrogatePair(from[at], from[at - 1]));
            kept[at] = isPair || XmlConvert.IsXmlChar(from[at]) ? from[at] : '\uFFFD';
        }
    }));

    /// <summary>A length or place, to a tenth of a pixel.</summary>
    public static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Starts an element that holds others.</summary>
    public void Open(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(name, attributes);
        _text.Append(">\n");
    }

    /// <summary>Puts in a style sheet, for a drawing that stands alone.</summary>
    public void Style(string sheet) => _text.Append("<style>").Append(sheet).Append("</style>\n");

    /// <summary>Ends the element started last.</summary>
    public void Close(string name) => _text.Append("</").Append(name).Append(">\n");

    /// <summary>Puts in markup as it is.</summary>
    public void Markup(string markup) => _text.Append(markup);

    /// <summary>A rectangle with a tooltip; one without height or width is left out.</summary>
    public void Rectangle(string cssClass, double x, double y, double width, double height, string tooltip = "")
    {
        if (width <= 0 || height <= 0)
        {
            return;
        }

        Whole("rect", tooltip, ("class", cssClass), ("x", Number(x)), ("y", Number(y)), ("width", Number(width)), ("height", Number(height)));
    }

    /// <summary>A straight line.</summary>
    public void Line(string cssClass, double x1, double y1, double x2, double y2) =>
        Whole("line", "", ("class", cssClass), ("x1", Number(x1)), ("y1", Number(y1)), ("x2", Number(x2)), ("y2", Number(y2)));

    /// <summary>A path given in SVG's own letters.</summary>
    public void Path(string cssClass, string path, string tooltip = "") => Whole("path", tooltip, ("class", cssClass), ("d", path));

    /// <summary>A line of text; <paramref name="anchor"/> is <c>start</c>, <c>middle</c> or <c>end</c>.</summary>
    public void Text(string cssClass, double x, double y, string text, string anchor = "start")
    {
        Start("text", [("class", cssClass), ("x", Number(x)), ("y", Number(y)), ("text-anchor", anchor)]);
        _text.Append('>').Append(Escape(text)).Append("</text>\n");
    }

    /// <summary>An element that holds only text, such as <c>title</c>.</summary>
    public void Named(string name, string id, string text) =>
        _text.Append('<').Append(name).Append(" id=\"").Append(Escape(id)).Append("\">").Append(Escape(text)).Append("</").Append(name).Append(">\n");

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private void Whole(string name, string tooltip, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Start(name, attributes);
        _text.Append(tooltip.Length == 0 ? "/>\n" : $"><title>{Escape(tooltip)}</title></{name}>\n");
    }

    private void Start(string name, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _text.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            _text.Append(' ').Append(attribute).Append("=\"").Append(Escape(value)).Append('"');
        }
    }
}
