namespace RolesSite.Content.Responsibilities;

/// <summary>A piece of the work between an idea and a product in use, and who has which part in it.</summary>
public sealed record Activity
{
    public required string Id { get; init; }

    public required Phase Phase { get; init; }

    public required string Name { get; init; }

    public required RichText Help { get; init; }

    /// <summary>Other words that readers use for the task; the search knows them.</summary>
    public required IReadOnlyList<string> Also { get; init; }

    /// <summary>The ids of the rows of comparisons that this activity belongs to.</summary>
    public required IReadOnlyList<string> Dimensions { get; init; }

    /// <summary>Exactly one is accountable; somebody may be accountable and responsible at once.</summary>
    public required IReadOnlyList<Assignment> Assignments { get; init; }

    public required Evidence Evidence { get; init; }

    public required Variation? Varies { get; init; }

    /// <summary>Retired ids whose matter stands here now: old links still find it.</summary>
    public required IReadOnlyList<string> Formerly { get; init; }

    /// <summary>Those who have the given part: slugs of roles and ids of parties.</summary>
    public IEnumerable<string> With(Part part) => Assignments.Where(assignment => assignment.Part == part).Select(assignment => assignment.Who);

    /// <summary>The parts that a role or party has, the weightiest first.</summary>
    public IEnumerable<Part> PartsOf(string who) => Assignments.Where(assignment => assignment.Who == who).Select(assignment => assignment.Part).Order();
}

/// <summary>A part in an activity, and the slug of the role or the id of the party that has it.</summary>
public sealed record Assignment(Part Part, string Who);

/// <summary>The four parts of a responsibility matrix (RACI): answers for it, does it, is asked first, is told.</summary>
public enum Part
{
    Accountable,
    Responsible,
    Consulted,
    Informed,
}

/// <summary>Somebody with a part who is none of the roles, in words.</summary>
public sealed record Party(string Id, string Name, RichText? Note);

/// <summary>The stages of the work, in order.</summary>
public enum Phase
{
    Decide,
    Plan,
    Build,
    Launch,
    Run,
}

/// <summary>A phase and the question that sums it up.</summary>
public sealed record PhaseGroup(Phase Phase, string Question);

/// <summary>Who does what: the activities in their order, and all who stand in them besides the roles.</summary>
public sealed record ResponsibilityMatrix(IReadOnlyList<PhaseGroup> Phases, Catalog<Party> Parties, Catalog<Activity> Activities);
