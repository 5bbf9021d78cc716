using CsCheck;
using Lull.Ceasefires;
using Xunit;

namespace Lull.Core.Tests.Ceasefires;

/// <summary>The joint model against what must hold whatever its numbers are.</summary>
public sealed class ArrangementModelTests
{
    private static readonly Gen<Behaviour> Behaviours =
        Gen.Select(Gen.Double[0.001, 1], Gen.Double[0.001, 1], Gen.Double[0.001, 1], Gen.Double[0.001, 1], Gen.Double[0, 1])
            .Select((fighting, a, b, mutual, unknown) => (fighting, a, b, mutual, sum: fighting + a + b + mutual, unknown))
            .Select(one => new Behaviour(one.fighting / one.sum, one.a / one.sum, one.b / one.sum, one.mutual / one.sum, one.unknown));

    [Fact]
    public void Joint_probabilities_sum_to_one_and_lie_between_nothing_and_one() =>
        Gen.Select(Behaviours, Gen.Double[-8, 8], Gen.Double[-8, 8]).Sample((behaviour, arrangement, declaration) =>
        {
            var answer = ArrangementModel.Of(behaviour, arrangement, declaration);
            double[] all = [answer.FightingDeclared, answer.FightingElse, answer.OneSided, answer.QuietUnexplained, answer.QuietUnannounced, answer.QuietDeclared];
            Assert.All(all, one => Assert.InRange(one, 0, 1));
            Assert.Equal(1, all.Sum(), 12);
        });

    [Fact]
    public void Words_for_an_arrangement_never_lower_it() =>
        Gen.Select(Behaviours, Gen.Double[-5, 5], Gen.Double[0, 3]).Sample((behaviour, words, more) =>
            Assert.True(ArrangementModel.Of(behaviour, words + more, 0).InForce >= ArrangementModel.Of(behaviour, words, 0).InForce - 1e-12));

    [Fact]
    public void Words_alone_cannot_silence_the_guns()
    {
        var fighting = new Behaviour(0.999, 0, 0, 0.001, 0);
        Assert.InRange(ArrangementModel.Of(fighting, Math.Log(20), 0).InForce, 0, 0.01);
    }

    [Fact]
    public void Quiet_without_a_word_is_as_likely_agreed_as_not()
    {
        var quiet = new Behaviour(0, 0, 0, 1, 0);
        Assert.Equal(0.5, ArrangementModel.Of(quiet, 0, 0).InForce, 12);
    }
}
