using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AngersHabitat.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddCleaningRounds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Cleaners",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    IsFirm = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RetiredAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Cleaners", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CleaningFigures",
                columns: table => new
                {
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Point = table.Column<int>(type: "INTEGER", nullable: false),
                    Due = table.Column<int>(type: "INTEGER", nullable: false),
                    InTime = table.Column<int>(type: "INTEGER", nullable: false),
                    Late = table.Column<int>(type: "INTEGER", nullable: false),
                    NotDone = table.Column<int>(type: "INTEGER", nullable: false),
                    Missed = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CleaningFigures", x => new { x.On, x.AgencyId, x.Point });
                    table.ForeignKey(
                        name: "FK_CleaningFigures_Places_AgencyId",
                        column: x => x.AgencyId,
                        principalTable: "Places",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CleaningKeptDays",
                columns: table => new
                {
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    KeptAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    IsOver = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsStale = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CleaningKeptDays", x => x.On);
                });

            migrationBuilder.CreateTable(
                name: "CleaningSites",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Walk = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CleaningSites", x => x.Id);
                    table.UniqueConstraint("AK_CleaningSites_Number", x => x.Number);
                    table.ForeignKey(
                        name: "FK_CleaningSites_Residences_Id",
                        column: x => x.Id,
                        principalTable: "Residences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CleanerLodges",
                columns: table => new
                {
                    CleanerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LodgeId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CleanerLodges", x => new { x.CleanerId, x.LodgeId });
                    table.ForeignKey(
                        name: "FK_CleanerLodges_Cleaners_CleanerId",
                        column: x => x.CleanerId,
                        principalTable: "Cleaners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CleanerLodges_Places_LodgeId",
                        column: x => x.LodgeId,
                        principalTable: "Places",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CleaningGaps",
                columns: table => new
                {
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Site = table.Column<int>(type: "INTEGER", nullable: false),
                    Missing = table.Column<long>(type: "INTEGER", nullable: false),
                    Late = table.Column<long>(type: "INTEGER", nullable: false),
                    IsBare = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CleaningGaps", x => new { x.On, x.Site });
                    table.ForeignKey(
                        name: "FK_CleaningGaps_CleaningSites_Site",
                        column: x => x.Site,
                        principalTable: "CleaningSites",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CleaningPlans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Site = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CleanerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Lines = table.Column<string>(type: "TEXT", maxLength: 1200, nullable: false),
                    ById = table.Column<Guid>(type: "TEXT", nullable: true),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CleaningPlans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CleaningPlans_Cleaners_CleanerId",
                        column: x => x.CleanerId,
                        principalTable: "Cleaners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CleaningPlans_CleaningSites_Site",
                        column: x => x.Site,
                        principalTable: "CleaningSites",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CleaningRounds",
                columns: table => new
                {
                    Id = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: false),
                    Site = table.Column<int>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    NotedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ById = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Points = table.Column<long>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    AboutId = table.Column<byte[]>(type: "BLOB", fixedLength: true, maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CleaningRounds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CleaningRounds_CleaningSites_Site",
                        column: x => x.Site,
                        principalTable: "CleaningSites",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CleanerLodges_LodgeId",
                table: "CleanerLodges",
                column: "LodgeId");

            migrationBuilder.CreateIndex(
                name: "IX_Cleaners_AccountId",
                table: "Cleaners",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_CleaningFigures_AgencyId",
                table: "CleaningFigures",
                column: "AgencyId");

            migrationBuilder.CreateIndex(
                name: "IX_CleaningGaps_Site",
                table: "CleaningGaps",
                column: "Site");

            migrationBuilder.CreateIndex(
                name: "IX_CleaningPlans_CleanerId",
                table: "CleaningPlans",
                column: "CleanerId");

            migrationBuilder.CreateIndex(
                name: "IX_CleaningPlans_Site_Number",
                table: "CleaningPlans",
                columns: new[] { "Site", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CleaningRounds_On",
                table: "CleaningRounds",
                column: "On");

            migrationBuilder.CreateIndex(
                name: "IX_CleaningRounds_Site_On",
                table: "CleaningRounds",
                columns: new[] { "Site", "On" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CleanerLodges");

            migrationBuilder.DropTable(
                name: "CleaningFigures");

            migrationBuilder.DropTable(
                name: "CleaningGaps");

            migrationBuilder.DropTable(
                name: "CleaningKeptDays");

            migrationBuilder.DropTable(
                name: "CleaningPlans");

            migrationBuilder.DropTable(
                name: "CleaningRounds");

            migrationBuilder.DropTable(
                name: "Cleaners");

            migrationBuilder.DropTable(
                name: "CleaningSites");
        }
    }
}
