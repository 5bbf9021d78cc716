using System.Globalization;
using System.Text;

namespace Lull.EndToEnd;

/// <summary>Files of events that a command can be run on: two sides that fight, fall silent for 80 days, and fight again.</summary>
internal static class SampleFiles
{
    public const string Header = "event_id,date,source,target,type\n";

    public static readonly DateOnly Start = new(2020, 1, 1);

    public static string Events(string a = "Blue Front", string b = "Red Army", int days = 400, int quietFrom = 200, int quietTo = 280, string ids = "e")
    {
        var text = new StringBuilder(Header);
        for (var day = 0; day < days; day++)
        {
            if (day >= quietFrom && day < quietTo)
            {
                continue;
            }

            var date = Start.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            text.Append(CultureInfo.InvariantCulture, $"{ids}a{day},{date},{a},{b},attack\n");
            if (day % 2 == 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"{ids}b{day},{date},{b},{a},strike\n");
            }
        }

        return text.ToString();
    }

    public static string Signals(string a = "Blue Front", string b = "Red Army") =>
        $"source,target,date,type\n{a},{b},2020-07-18,suspension\n";
}
