using AngersHabitat.Application.Interventions;
using AngersHabitat.Domain.Interventions;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace AngersHabitat.Web.Features.Interventions;

/// <summary>A visit with the forms of what can be done next.</summary>
/// <param name="Found">The visit and what its forms offer.</param>
/// <param name="Access">Keys and code, just read; null: not asked for.</param>
public sealed record VisitPage(GetVisit.Result Found, string? Access = null)
{
    /// <summary>The visit.</summary>
    public VisitView Visit => Found.Visit;

    /// <summary>Slot and who goes.</summary>
    public ScheduleVisit.Command Schedule => new()
    {
        Id = Visit.Id, Version = Visit.Version, Token = Guid.NewGuid(), SlotOn = Visit.Slot?.On, Half = Visit.Slot?.Half, SlotFrom = Visit.Slot is { Half: null } hour ? hour.From : null, WorkerId = Visit.WorkerId,
    };

    /// <summary>A vital emergency taken in hand.</summary>
    public TakeVital.Command Take => new() { Id = Visit.Id, Version = Visit.Version, Token = Guid.NewGuid() };

    /// <summary>The call of the day before.</summary>
    public ConfirmVisit.Command Confirm => new() { Id = Visit.Id, Version = Visit.Version, Token = Guid.NewGuid() };

    /// <summary>Put off.</summary>
    public PostponeVisit.Command Postpone => new() { Id = Visit.Id, Version = Visit.Version, Token = Guid.NewGuid() };

    /// <summary>Refused or cancelled.</summary>
    public GiveUpVisit.Command GiveUp => new() { Id = Visit.Id, Version = Visit.Version, Token = Guid.NewGuid() };

    /// <summary>Who may go, those of the trade first.</summary>
    public IEnumerable<SelectListItem> Workers => Found.Workers.Select(goer => new SelectListItem(goer.IsOfTrade ? goer.Name : $"{goer.Name} (autre métier)", $"{goer.Id}"));

    /// <summary>Points of the day before.</summary>
    public IEnumerable<VisitView.PointView> DayBefore => Visit.Points.Where(point => point.Moment == PointMoment.DayBefore);
}
