namespace AngersHabitat.Domain.Common.Addresses;

/// <summary>What an address leads to, in the order in which a tenant means it when several fit alike.</summary>
[WithoutWords]
public enum AddressKind
{
    /// <summary>A residence: what nearly everybody looks for.</summary>
    Residence,

    /// <summary>Head office, agency or call centre, by its own name or address.</summary>
    Office,

    /// <summary>A lodge; found only by somebody who writes « loge », « gardien » or « concierge », since its residence stands at the same address.</summary>
    Lodge,

    /// <summary>A residence that is being built or renovated.</summary>
    Worksite,
}
