namespace AngersHabitat.Application.Chores;

/// <summary>Wakes a chore before it is due. In a command, ask for it by <see cref="Events.EventLog"/>: it rings after the commit.</summary>
public interface IChoreBell
{
    /// <summary>The chore runs now; once more if it is running. A node that dies forgets it: the chore then runs when it is due.</summary>
    void Ring(string name);

    /// <summary>Completes at the next ring. Taken before looking what is due, so that no ring is missed in between.</summary>
    Task NextRing(string name);
}
