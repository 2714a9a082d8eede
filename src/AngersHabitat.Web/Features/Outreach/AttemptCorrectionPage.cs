using AngersHabitat.Application.Outreach;

namespace AngersHabitat.Web.Features.Outreach;

/// <summary>The call to correct.</summary>
/// <param name="Form">What is corrected.</param>
/// <param name="Call">The call as it was noted.</param>
public sealed record AttemptCorrectionPage(CorrectAttempt.Command Form, GetAttempt.Result Call) : FormPage<CorrectAttempt.Command>(Form);
