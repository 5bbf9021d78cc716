using System.Globalization;
using System.Text.RegularExpressions;
using Lull.Lulls.Model;
using Xunit;

namespace Lull.Core.Tests.Lulls.Model;

public sealed partial class DocumentedNumbersTests
{
    [Fact]
    public void Table_of_the_docs_holds_every_number_of_the_model()
    {
        var text = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "lulls.md"));
        var documented = TableRow().Matches(text).ToDictionary(row => row.Groups["name"].Value, row => Number(row.Groups["value"].Value), StringComparer.Ordinal);
        var numbers = typeof(ModelParameters).GetProperties().Where(property => property.PropertyType == typeof(double) || property.PropertyType == typeof(int)).ToList();
        Assert.NotEmpty(numbers);
        Assert.Equal(numbers.Select(number => number.Name).Order(StringComparer.Ordinal), documented.Keys.Order(StringComparer.Ordinal));
        Assert.All(numbers, number =>
        {
            var value = Convert.ToDouble(number.GetValue(ModelParameters.Default), CultureInfo.InvariantCulture);
            Assert.True(Math.Abs(value - documented[number.Name]) < 1e-9, $"docs/lulls.md says {documented[number.Name]} of {number.Name}, which is {value}");
        });
    }

    [GeneratedRegex(@"^\|[^|]*\| `(?<name>\w+)` \| (?<value>[0-9./]+) \|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TableRow();

    private static double Number(string text)
    {
        var parts = text.Split('/').Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return parts.Length == 2 ? parts[0] / parts[1] : parts[0];
    }
}
