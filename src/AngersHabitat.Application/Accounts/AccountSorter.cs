using AngersHabitat.Application.Files;
using AngersHabitat.Store.Accounts;

namespace AngersHabitat.Application.Accounts;

/// <summary>Sorts the lines of a file of accounts.</summary>
internal sealed class AccountSorter(KnownAccounts known, PortalClock clock, IWords words) : LineSorter<AccountLine, UpdateFindings>
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly UpdateCount _count = new();

    public override UpdateFindings Findings => _count.Findings;

    public override Task SortAsync(IReadOnlyList<ImportRow> rows, SortedLines<AccountLine> sorted, CancellationToken cancellationToken)
    {
        foreach (var row in rows)
        {
            var line = AccountLine.Read(row, words);
            var found = known.Find(line.Email);
            Check(row, line, found);
            if (row.IsRejected)
                sorted.Reject(row);
            else if (found is ({ } user, var roles))
                Sort(row, line, AccountUpdate.Of(line, known).Differences(user, roles, known, words), sorted);
            else
                Add(line, sorted);
        }
        return Task.CompletedTask;
    }

    private void Check(ImportRow row, AccountLine line, (PortalUser User, IReadOnlyList<string> Roles)? found)
    {
        if (line.Email.Length > 0 && !_seen.Add(AccountLine.KeyOf(line.Email)))
            row.Reject("courriel", "Accounts.AddressTwiceInFile", line.Email);
        if (line.Agency is { } agency && known.FindAgency(agency) is null)
            row.Misread("agence", "Accounts.AgencyUnknownInFile", agency);
        if (line.Until < clock.Today && line.Until != AccountDesk.LastDay(found?.User.EndsOn))
            row.Reject("jusqu_au", "Accounts.EndPastInFile");
        if (found is null)
        {
            foreach (var column in (string[])["nom", "roles"])
            {
                if (!row.IsFilled(column) && row.IsUnderstood(column))
                    row.Reject(column, "Import.ValueMissing");
            }
        }
        else
        {
            CheckKnown(row, line, found.Value);
        }
    }

    // Who administers the portal is decided one by one, on the page of the account.
    private void CheckKnown(ImportRow row, AccountLine line, (PortalUser User, IReadOnlyList<string> Roles) found)
    {
        var administers = found.Roles.Contains(Roles.Administrator);
        if (administers && line.Roles?.Contains(Roles.Administrator) == false)
            row.Reject("roles", "Accounts.AdministratorInFile");
        if (administers && line.Until is { } until && until != AccountDesk.LastDay(found.User.EndsOn))
            row.Reject("jusqu_au", "Accounts.AdministratorInFile");
        if (found.User.IsOver(clock))
            row.Doubt("courriel", "Accounts.ClosedInFile");
    }

    private void Add(AccountLine line, SortedLines<AccountLine> sorted)
    {
        _count.Add($"{line.Name}, {line.Email}");
        sorted.Accept(line with { Id = Guid.CreateVersion7() });
    }

    private void Sort(ImportRow row, AccountLine line, List<(string Column, string Before, string After)> cells, SortedLines<AccountLine> sorted)
    {
        if (cells.Count == 0)
        {
            _count.Know();
            sorted.Know();
            return;
        }
        _count.Change(row.Number, line.Email, cells);
        sorted.Accept(line);
    }
}
