namespace AngersHabitat.Application.Common;

/// <summary>Everybody who has an account may send the command or query, whatever her role: it concerns herself.</summary>
public sealed class AllowStaffAttribute() : AllowAttribute([.. Domain.Common.Roles.All]);
