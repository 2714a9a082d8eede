using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>The erasing before it is confirmed.</summary>
/// <param name="Form">The confirmation.</param>
/// <param name="Preview">What it would do.</param>
public sealed record ErasingPage(AnonymiseCampaign.Command Form, PreviewErasing.Result Preview) : FormPage<AnonymiseCampaign.Command>(Form);
