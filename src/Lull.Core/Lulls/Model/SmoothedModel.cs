namespace Lull.Lulls.Model;

/// <summary>One model's passes and its weight given all acts.</summary>
internal sealed record SmoothedModel(ObservationModel Model, double Weight, FilterTrace Filtered, SmoothedTrace Smoothed);
