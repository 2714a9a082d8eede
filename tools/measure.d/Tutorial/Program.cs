using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

// The same places of the same SQLite file, as a tutorial would list them: tracked entities with Include, no cache, no status worked out.
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllersWithViews();
builder.Services.AddDbContext<PlaceContext>(options => options.UseSqlite(builder.Configuration.GetConnectionString("Portal")));
var app = builder.Build();
app.MapControllers();
app.Run();

public sealed class PlacesController(PlaceContext db) : Controller
{
    [HttpGet("/")]
    public async Task<IActionResult> Index() => View(await db.Places.Include(place => place.RuleSets).OrderBy(place => place.Name).ToListAsync());
}

public sealed class PlaceContext(DbContextOptions<PlaceContext> options) : DbContext(options)
{
    public DbSet<Place> Places => Set<Place>();
}

public sealed class Place
{
    public Guid Id { get; set; }

    public string Slug { get; set; } = "";

    public string Name { get; set; } = "";

    public string Type { get; set; } = "";

    public string? Phone { get; set; }

    public string Street { get; set; } = "";

    public string City { get; set; } = "";

    public List<RuleSet> RuleSets { get; set; } = [];
}

[Table("RuleSets")]
public sealed class RuleSet
{
    public Guid Id { get; set; }

    public Guid? PlaceId { get; set; }

    public string Rules { get; set; } = "";
}
