using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AngersHabitat.Store.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class AddHallReports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Photographs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Width = table.Column<int>(type: "int", nullable: false),
                    Height = table.Column<int>(type: "int", nullable: false),
                    StoredAt = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Photographs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "HallReports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ResidenceId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PointId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ToldAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ToldOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LastToldAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Times = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    EndedAt = table.Column<DateTime>(type: "datetime2", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    PhotographId = table.Column<Guid>(type: "uniqueidentifier", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HallReports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HallReports_CleaningPoints_PointId",
                        column: x => x.PointId,
                        principalTable: "CleaningPoints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HallReports_Photographs_PhotographId",
                        column: x => x.PhotographId,
                        principalTable: "Photographs",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_HallReports_Residences_ResidenceId",
                        column: x => x.ResidenceId,
                        principalTable: "Residences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "HallReportSteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReportId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Rank = table.Column<int>(type: "int", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HallReportSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HallReportSteps_HallReports_ReportId",
                        column: x => x.ReportId,
                        principalTable: "HallReports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_HallReports_EndedOn",
                table: "HallReports",
                column: "EndedOn");

            migrationBuilder.CreateIndex(
                name: "IX_HallReports_PhotographId",
                table: "HallReports",
                column: "PhotographId");

            migrationBuilder.CreateIndex(
                name: "IX_HallReports_PointId",
                table: "HallReports",
                column: "PointId");

            migrationBuilder.CreateIndex(
                name: "IX_HallReports_ResidenceId_ToldOn",
                table: "HallReports",
                columns: new[] { "ResidenceId", "ToldOn" });

            migrationBuilder.CreateIndex(
                name: "IX_HallReports_State_ToldAt",
                table: "HallReports",
                columns: new[] { "State", "ToldAt" });

            migrationBuilder.CreateIndex(
                name: "IX_HallReports_ToldOn",
                table: "HallReports",
                column: "ToldOn");

            migrationBuilder.CreateIndex(
                name: "IX_HallReportSteps_ReportId_Rank",
                table: "HallReportSteps",
                columns: new[] { "ReportId", "Rank" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Photographs_StoredAt",
                table: "Photographs",
                column: "StoredAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "HallReportSteps");

            migrationBuilder.DropTable(
                name: "HallReports");

            migrationBuilder.DropTable(
                name: "Photographs");
        }
    }
}
