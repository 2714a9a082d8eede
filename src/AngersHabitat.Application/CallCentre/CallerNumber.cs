using PhoneNumbers;

namespace AngersHabitat.Application.CallCentre;

/// <summary>A caller's number as people say it, read into the form that is stored and dialled.</summary>
public static class CallerNumber
{
    /// <summary>The number in E.164 form (<c>+33261910412</c>); null when nobody can be called there.</summary>
    public static string? Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > 40)
            return null;
        var util = PhoneNumberUtil.GetInstance();
        try
        {
            // Possible rather than valid: the numbers ARCEP reserves for fiction (02 61 91, 06 39 98) belong to no operator.
            var number = util.Parse(text, "FR");
            return util.IsPossibleNumber(number) ? util.Format(number, PhoneNumberFormat.E164) : null;
        }
        catch (NumberParseException)
        {
            return null;
        }
    }
}
