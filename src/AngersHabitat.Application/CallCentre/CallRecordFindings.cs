namespace AngersHabitat.Application.CallCentre;

/// <summary>What the preview of a file of records says.</summary>
/// <param name="First">Date of the first call that would be added.</param>
/// <param name="Last">Date of the last one.</param>
public sealed record CallRecordFindings(DateOnly? First, DateOnly? Last);
