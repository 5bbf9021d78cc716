using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticFiles;

namespace Lull.Web.Serving;

/// <summary>The pages with their scripts and styles, which are inside the assembly: there is no folder to lose or to look into.</summary>
internal sealed class PageFiles
{
    private const string Folder = "wwwroot/";
    private const string Front = "index.html";

    private readonly FrozenDictionary<string, PageFile> _files;

    private PageFiles(IEnumerable<PageFile> files) => _files = files.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);

    /// <summary>The pages that Lull comes with.</summary>
    public static PageFiles Embedded()
    {
        var types = new FileExtensionContentTypeProvider();
        var assembly = typeof(PageFiles).Assembly;
        return new PageFiles(assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name =>
            {
                using var stream = assembly.GetManifestResourceStream(name)!;
                using var content = new MemoryStream();
                stream.CopyTo(content);
                var path = name[Folder.Length..].Replace('\\', '/');
                return PageFile.Of(path, content.ToArray(), types.TryGetContentType(path, out var type) ? type : "application/octet-stream");
            }));
    }

    /// <summary>The file of an address: <c>/</c> is the overview, <c>/pair</c> the page <c>pair.html</c>; null where there is none.</summary>
    public PageFile? Find(string path)
    {
        var name = path.Trim('/');
        return name.Length == 0 ? _files.GetValueOrDefault(Front)
            : _files.GetValueOrDefault(name) ?? _files.GetValueOrDefault($"{name}.html");
    }

    /// <summary>A file.</summary>
    /// <param name="Path">Where it is.</param>
    /// <param name="Content">Its bytes.</param>
    /// <param name="Type">What it is.</param>
    /// <param name="Tag">Changes with its bytes.</param>
    internal sealed record PageFile(string Path, ReadOnlyMemory<byte> Content, string Type, string Tag)
    {
        public static PageFile Of(string path, byte[] content, string type) => new(
            path,
            content,
            type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}; charset=utf-8" : type,
            $"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 12))}\"");
    }
}
