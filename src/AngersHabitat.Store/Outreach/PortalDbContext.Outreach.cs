using AngersHabitat.Domain.Outreach;

namespace AngersHabitat.Store;

public sealed partial class PortalDbContext
{
    /// <summary>Campaigns of calls.</summary>
    public DbSet<Campaign> Campaigns => Set<Campaign>();

    /// <summary>People who may be called.</summary>
    public DbSet<Person> People => Set<Person>();

    /// <summary>Households called in one call.</summary>
    public DbSet<CallGroup> CallGroups => Set<CallGroup>();

    /// <summary>People in campaigns.</summary>
    public DbSet<CampaignContact> CampaignContacts => Set<CampaignContact>();

    /// <summary>Calls made.</summary>
    public DbSet<CallAttempt> CallAttempts => Set<CallAttempt>();

    /// <summary>Offers of the CCAS.</summary>
    public DbSet<CcasOffer> CcasOffers => Set<CcasOffer>();

    /// <summary>Referrals to the CCAS.</summary>
    public DbSet<Referral> Referrals => Set<Referral>();

    /// <summary>Files of referrals sent.</summary>
    public DbSet<ReferralBatch> ReferralBatches => Set<ReferralBatch>();

    /// <summary>Who is one household, where somebody decided.</summary>
    public DbSet<HouseholdDecision> HouseholdDecisions => Set<HouseholdDecision>();

    /// <summary>Words that notes should not hold.</summary>
    public DbSet<SensitiveTerm> SensitiveTerms => Set<SensitiveTerm>();

    /// <summary>Tasks opened when somebody is unreachable.</summary>
    public DbSet<Escalation> Escalations => Set<Escalation>();
}
