using AngersHabitat.Domain.Common.Addresses;

namespace AngersHabitat.Domain.Tests.Common.Addresses;

internal static class Places
{
    /// <summary>A residence of which nothing but the name is known, unless more is said.</summary>
    public static AddressEntry Named(string name, string street = "", string city = "", AddressKind kind = AddressKind.Residence) => new(kind, name, street, city);

    /// <summary>The same place with house numbers.</summary>
    public static AddressEntry From(this AddressEntry place, int first, int? last) => place with { FirstNumber = first, LastNumber = last };

    /// <summary>The names of what a text finds among some places, best first.</summary>
    public static string[] Found(string text, params AddressEntry[] places) => [.. Search(text, places).Best.Select(place => place.Name)];

    /// <summary>What a text finds among some places.</summary>
    public static AddressFound<AddressEntry> Search(string text, params AddressEntry[] places) => AddressQuery.Read(text)!.Find(places, place => place);
}
