using System.Text.RegularExpressions;
using AngersHabitat.Domain.Reception;

namespace AngersHabitat.Application.Reception.Register;

/// <summary>Takes the words of <see cref="WeekText"/> one by one: days, then their ranges, then other days. A word out of place is not taken.</summary>
internal sealed class WeekReader
{
    // A closing time before the opening is of the next day up to this hour; later, the range is reversed.
    private const int LatestNight = 6 * 60;

    private readonly List<TimeRange>?[] _week = new List<TimeRange>?[7];
    private readonly List<int> _days = [];
    private bool _hasHours, _isHoliday, _isTo, _saidClosed, _closesNext;
    private int? _opens;

    public bool Take(Match token) => token switch
    {
        _ when token.Groups["noise"].Success => true,
        _ when token.Groups["always"].Success => TakeAlways(token.Value),
        _ when token.Groups["workdays"].Success => TakeDays(0, 4),
        _ when token.Groups["weekend"].Success => TakeDays(5, 6),
        _ when token.Groups["day"].Success => TakeDay(WeekWord.DayOf(token.Groups["day"].Value)),
        _ when token.Groups["holiday"].Success => TakeHoliday(),
        _ when token.Groups["closed"].Success => TakeClosed(),
        _ when token.Groups["time"].Success => TakeTime(token.Groups["time"].Value),
        _ when token.Groups["to"].Success => TakeTo(),
        _ when token.Groups["clause"].Success => _opens is null && !_isTo && EndGroup(),
        _ => _opens is null && !_isTo,
    };

    /// <summary>The week; null when something is left open, or nothing was said.</summary>
    public Week? Finish()
        => _opens is null && !_isTo && EndGroup() && (Array.Exists(_week, day => day is not null) || _saidClosed)
            ? Week.Of([.. _week.Select(day => (IReadOnlyList<TimeRange>)(day ?? []))])
            : null;

    private bool TakeAlways(string text)
    {
        if (_opens is not null || _isTo || !TakeDays(0, 6))
            return false;
        return !text.Contains("24", StringComparison.Ordinal) || Add(new TimeRange(0, TimeRange.DayMinutes));
    }

    private bool TakeDays(int first, int last)
    {
        if (_opens is not null || _isTo || (_hasHours && !EndGroup()))
            return false;
        _days.AddRange(Enumerable.Range(first, last - first + 1));
        return true;
    }

    private bool TakeDay(int day)
    {
        if (_isTo && _opens is null && _days.Count > 0 && day > _days[^1])
        {
            _isTo = false;
            _days.AddRange(Enumerable.Range(_days[^1] + 1, day - _days[^1]));
            return true;
        }
        return TakeDays(day, day);
    }

    private bool TakeHoliday()
    {
        if (_opens is not null || _isTo || !EndGroup())
            return false;
        _isHoliday = true;
        return true;
    }

    // « mercredi fermé », « fermé le mercredi », « PH off ».
    private bool TakeClosed()
    {
        if (_opens is not null || _isTo || (_hasHours && !EndGroup()))
            return false;
        (_saidClosed, _closesNext, _hasHours) = (true, _days.Count == 0 && !_isHoliday, _days.Count > 0);
        foreach (var day in _days)
            _week[day] = [];
        _isHoliday = false;
        return true;
    }

    private bool TakeTime(string text)
    {
        if (_days.Count == 0 || _isHoliday || _closesNext || WeekWord.Minutes(text) is not { } minutes)
            return false;
        if (_opens is not { } opens)
        {
            if (_isTo || minutes >= TimeRange.DayMinutes)
                return false;
            _opens = minutes;
            return true;
        }
        if (!_isTo)
            return false;
        (_isTo, _opens) = (false, null);
        var closes = minutes <= opens && minutes <= LatestNight ? minutes + TimeRange.DayMinutes : minutes;
        return closes > opens && (closes <= TimeRange.DayMinutes || closes - TimeRange.DayMinutes < opens) && Add(new TimeRange(opens, closes));
    }

    private bool TakeTo()
    {
        if (_isTo || (_opens is null && (_days.Count == 0 || _hasHours)))
            return false;
        _isTo = true;
        return true;
    }

    private bool Add(TimeRange range)
    {
        foreach (var ranges in _days.Select(day => _hasHours && _week[day] is { } begun ? begun : _week[day] = []))
        {
            if (ranges.Exists(range.Overlaps))
                return false;
            ranges.Add(range);
        }
        _hasHours = true;
        return true;
    }

    // Days without hours are not believed.
    private bool EndGroup()
    {
        var isComplete = !_isHoliday && (_days.Count == 0 || _hasHours || _closesNext);
        foreach (var day in _closesNext ? _days : [])
            _week[day] = [];
        _days.Clear();
        (_hasHours, _isHoliday, _closesNext) = (false, false, false);
        return isComplete;
    }
}
