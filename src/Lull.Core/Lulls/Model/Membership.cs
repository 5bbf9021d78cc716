namespace Lull.Lulls.Model;

/// <summary>Which hidden states belong to what is asked about.</summary>
/// <param name="model">The observation model under which they are looked at.</param>
/// <param name="outage">1 within an outage of reporting, else 0.</param>
/// <param name="regime">The regime.</param>
/// <param name="silenced">Whether the side that answers has nothing to answer on the day: see <see cref="Retaliation"/>.</param>
internal delegate bool Membership(ObservationModel model, int outage, Regime regime, bool silenced);
