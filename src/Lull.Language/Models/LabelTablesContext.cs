using System.Text.Json.Serialization;

namespace Lull.Language.Models;

/// <summary>Reads the tables without reflection, which would cost a third of the start-up.</summary>
[JsonSourceGenerationOptions(RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(LabelTables))]
internal sealed partial class LabelTablesContext : JsonSerializerContext;
