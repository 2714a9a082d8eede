namespace AngersHabitat.Web.Features.Outreach;

/// <summary>How many wait, in words.</summary>
internal static class QueueWords
{
    /// <summary>« 312 », or « plus de 2 000 » where no more were counted.</summary>
    public static string People(int counted, bool hasMore) => hasMore ? $"plus de {French.Number(counted)}" : French.Number(counted);
}
