namespace Lull.Dossiers.Charts;

/// <summary>The patterns that tell things apart besides colour: once on a page, or within a drawing that stands alone.</summary>
internal static class FillPatterns
{
    /// <summary>The definitions.</summary>
    public const string Definitions =
        "<defs>"
        + "<pattern id=\"hatch\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path class=\"hatching\" d=\"M0 0V5\"/></pattern>"
        + "<pattern id=\"texture1\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(-45)\"><path class=\"texturing\" d=\"M0 0V6\"/></pattern>"
        + "<pattern id=\"texture2\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\"><circle class=\"dotting\" cx=\"2.5\" cy=\"2.5\" r=\"1.3\"/></pattern>"
        + "<pattern id=\"texture3\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\"><path class=\"texturing\" d=\"M0 2.5H5\"/></pattern>"
        + "<pattern id=\"vague\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path class=\"vaguing\" d=\"M0 0V7\"/></pattern>"
        + "</defs>\n";

    /// <summary>The same in an element of its own that takes no room.</summary>
    public const string Sheet = "<svg class=\"patterns\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\">" + Definitions + "</svg>\n";
}
