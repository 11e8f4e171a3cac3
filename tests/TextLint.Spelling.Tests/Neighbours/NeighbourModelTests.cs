using TextLint.Spelling.Neighbours;

namespace TextLint.Spelling.Tests.Neighbours;

public sealed class NeighbourModelTests
{
    private const uint Stood = 11, Trail = 12, Trial = 13, For = 14, Fraud = 15;

    private static readonly NeighbourModel s_model = Build();

    [Fact]
    public void The_gain_of_a_pair_stands_on_its_side()
    {
        var fit = s_model.Fit(new NeighbourContext(0, Stood, For, 0), Trial);
        fit.Left.Should().Be(3);
        fit.Right.Should().Be(-0.5 + 1.5 + 0.25, "the weights for what is not known of word and pair count with the pair after it");
        fit.Seen.Should().Be(NgramSides.Pairs);
        fit.Frequency.Should().Be(-4);
    }

    [Fact]
    public void A_triple_adds_to_its_pair()
    {
        var fit = s_model.Fit(new NeighbourContext(0, 0, For, Fraud), Trial);
        fit.Right.Should().Be(-0.5 + 1.5 + 0.5 + 1);
        fit.Seen.Should().Be(NgramSides.RightPair | NgramSides.RightTriple);
    }

    [Fact]
    public void Nothing_is_known_of_other_words() => s_model.Fit(new NeighbourContext(1, 2, 3, 4), Trail).Should().Be(new NeighbourFit(0, 0, 0, NgramSides.None));

    [Fact]
    public void An_empty_model_knows_nothing()
    {
        NeighbourModel.Empty.IsEmpty.Should().BeTrue();
        NeighbourModel.Empty.Fit(new NeighbourContext(0, Stood, For, 0), Trial).Should().Be(new NeighbourFit(0, 0, 0, NgramSides.None));
    }

    [Fact]
    public void Bytes_that_are_no_model_are_refused()
    {
        var bytes = CreateBuilder().Build();
        ((Action)(() => NeighbourModel.Load(bytes.AsMemory(0, bytes.Length - 1)))).Should().Throw<InvalidDataException>().WithMessage("*cut short*");
        ((Action)(() => NeighbourModel.Load(new byte[64]))).Should().Throw<InvalidDataException>();
    }

    private static NeighbourModel Build() => NeighbourModel.Load(CreateBuilder().Build());

    private static NeighbourModelBuilder CreateBuilder()
    {
        var builder = new NeighbourModelBuilder();
        builder.Add(Trial, -4, -0.5);
        builder.Add(Stood, Trial, 3.0, 0.25);
        builder.Add(Trial, For, 1.5, 0.5);
        builder.Add(Trial, For, Fraud, 1);
        return builder;
    }
}
