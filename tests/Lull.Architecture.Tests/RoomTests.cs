using ArchUnitNET.xUnitV3;
using Xunit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Lull.Architecture.Tests;

public sealed class RoomTests
{
    // Data walks from left to right; a room knows the rooms before it and none after it.
    private static readonly string[] Rooms = ["Time", "Actors", "Places", "Events", "Reports", "Reading", "Lulls", "Ceasefires", "Reviews", "Dossiers"];

    public static TheoryData<string, string> Backwards
    {
        get
        {
            var pairs = new TheoryData<string, string>();
            for (var room = 0; room < Rooms.Length; room++)
            {
                for (var later = room + 1; later < Rooms.Length; later++)
                {
                    pairs.Add(Rooms[room], Rooms[later]);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Backwards))]
    public void Room_does_not_know_a_room_that_comes_after_it(string room, string later) =>
        Types().That().ResideInNamespaceMatching(InRoom(room))
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(InRoom(later)))
            .WithoutRequiringPositiveResults()
            .Check(Assemblies.House);

    [Fact]
    public void Every_folder_of_the_domain_is_a_room_of_the_house()
    {
        var found = Assemblies.Core.GetTypes()
            .Where(type => type.Namespace?.StartsWith("Lull.", StringComparison.Ordinal) == true)
            .Select(type => type.Namespace!.Split('.')[1])
            .ToHashSet(StringComparer.Ordinal);
        Assert.Equal(Rooms.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Lulls_do_not_know_reading() =>
        Types().That().ResideInNamespaceMatching(InRoom("Lulls"))
            .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(InRoom("Reading")))
            .WithoutRequiringPositiveResults()
            .Check(Assemblies.House);

    [Fact]
    public void Domain_knows_neither_the_record_nor_the_command() =>
        Types().That().ResideInAssembly(Assemblies.Core)
            .Should().NotDependOnAny(Types().That().ResideInAssembly(Assemblies.Record, Assemblies.Web, Assemblies.Cli))
            .Check(Assemblies.House);

    [Fact]
    public void Record_does_not_know_the_server() =>
        Types().That().ResideInAssembly(Assemblies.Record)
            .Should().NotDependOnAny(Types().That().ResideInAssembly(Assemblies.Web))
            .Check(Assemblies.House);

    [Fact]
    public void Server_does_not_know_the_command() =>
        Types().That().ResideInAssembly(Assemblies.Web)
            .Should().NotDependOnAny(Types().That().ResideInAssembly(Assemblies.Cli))
            .Check(Assemblies.House);

    [Fact]
    public void Record_does_not_know_the_command() =>
        Types().That().ResideInAssembly(Assemblies.Record)
            .Should().NotDependOnAny(Types().That().ResideInAssembly(Assemblies.Cli))
            .Check(Assemblies.House);

    [Fact]
    public void Language_knows_neither_the_record_nor_the_command() =>
        Types().That().ResideInAssembly(Assemblies.Language)
            .Should().NotDependOnAny(Types().That().ResideInAssembly(Assemblies.Record, Assemblies.Web, Assemblies.Cli))
            .Check(Assemblies.House);

    private static string InRoom(string room) => $@"^Lull\.{room}(\..+)?$";
}
