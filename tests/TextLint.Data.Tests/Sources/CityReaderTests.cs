using System.Text;
using TextLint.DataBuilder.Sources;

namespace TextLint.Data.Tests.Sources;

public sealed class CityReaderTests
{
    [Fact]
    public void Name_rank_and_population_are_read_and_other_fields_passed_over()
    {
        byte[] city = [.. Text(2, "Fjordby"), .. Number(1, 300), .. Text(7, "PPLC"), .. Number(9, 212_000), .. Text(8, "04")];
        byte[] village = [.. Text(2, "Østvåg"), .. Number(9, 90)];
        CityReader.Read([.. Varint(city.Length), .. city, .. Varint(village.Length), .. village])
            .Should().Equal(new City("Fjordby", true, 212_000), new City("Østvåg", false, 90));
    }

    private static byte[] Text(int field, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return [(byte)((field << 3) | 2), .. Varint(bytes.Length), .. bytes];
    }

    private static byte[] Number(int field, int value) => [(byte)(field << 3), .. Varint(value)];

    private static byte[] Varint(int value)
    {
        var bytes = new List<byte>();
        for (; value >= 0x80; value >>= 7) bytes.Add((byte)(value | 0x80));
        return [.. bytes, (byte)value];
    }
}
