using AngersHabitat.Domain.Common.Addresses;

namespace AngersHabitat.Application.Common;

/// <summary>A residence under works, as an address search finds it.</summary>
/// <param name="Slug">Last part of the address of its page.</param>
/// <param name="Entry">How it is found.</param>
/// <param name="Id">The operation.</param>
public sealed record WorksiteAddress(string Slug, AddressEntry Entry, Guid Id);
