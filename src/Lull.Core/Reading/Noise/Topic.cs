namespace Lull.Reading.Noise;

/// <summary>What a stretch of a report may be about, each with its words in <c>data/noise.csv</c>.</summary>
internal enum Topic
{
    /// <summary>Armed conflict: words that hardly anything else borrows, such as militia, shelling, checkpoint.</summary>
    Violence,

    /// <summary>Armed forces, who also clear snow: soldiers, navy, colonel.</summary>
    Forces,

    /// <summary>Words of war that all others borrow: siege, truce, offensive.</summary>
    Borrowed,

    /// <summary>Sport and games.</summary>
    Sport,

    /// <summary>Business and trade.</summary>
    Business,

    /// <summary>Film, books, music, museums, video games.</summary>
    Arts,

    /// <summary>Work and pay.</summary>
    Labour,

    /// <summary>Parties, parliaments, elections.</summary>
    Politics,

    /// <summary>Crime without a side, and courts.</summary>
    Crime,

    /// <summary>Weather, disasters, accidents.</summary>
    Disaster,

    /// <summary>Illness and medicine.</summary>
    Health,

    /// <summary>Animals and farming.</summary>
    Nature,

    /// <summary>Computers.</summary>
    Technology,

    /// <summary>House, school, neighbours.</summary>
    Home,
}
