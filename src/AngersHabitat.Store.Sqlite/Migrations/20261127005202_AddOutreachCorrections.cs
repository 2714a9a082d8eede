using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AngersHabitat.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddOutreachCorrections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "Text",
                table: "SensitiveTerms",
                newName: "Wording");

            migrationBuilder.AddColumn<string>(
                name: "Note",
                table: "Escalations",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "LastRank",
                table: "CampaignContacts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "NumberFixedAt",
                table: "CampaignContacts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ReopenedAt",
                table: "CampaignContacts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "CancelReason",
                table: "CallAttempts",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "CancelledAt",
                table: "CallAttempts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "CancelledBy",
                table: "CallAttempts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "CorrectsId",
                table: "CallAttempts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "WasUrgent",
                table: "CallAttempts",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            // Until now every attempt counted.
            migrationBuilder.Sql("UPDATE CampaignContacts SET LastRank = Attempts");

            migrationBuilder.CreateTable(
                name: "HouseholdDecisions",
                columns: table => new
                {
                    FirstId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SecondId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsSame = table.Column<bool>(type: "INTEGER", nullable: false),
                    DecidedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HouseholdDecisions", x => new { x.FirstId, x.SecondId });
                    table.ForeignKey(
                        name: "FK_HouseholdDecisions_People_FirstId",
                        column: x => x.FirstId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_HouseholdDecisions_People_SecondId",
                        column: x => x.SecondId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_CallAttempts_AgentId_At",
                table: "CallAttempts",
                columns: new[] { "AgentId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_HouseholdDecisions_SecondId",
                table: "HouseholdDecisions",
                column: "SecondId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "Wording",
                table: "SensitiveTerms",
                newName: "Text");

            migrationBuilder.DropTable(
                name: "HouseholdDecisions");

            migrationBuilder.DropIndex(
                name: "IX_CallAttempts_AgentId_At",
                table: "CallAttempts");

            migrationBuilder.DropColumn(
                name: "Note",
                table: "Escalations");

            migrationBuilder.DropColumn(
                name: "LastRank",
                table: "CampaignContacts");

            migrationBuilder.DropColumn(
                name: "NumberFixedAt",
                table: "CampaignContacts");

            migrationBuilder.DropColumn(
                name: "ReopenedAt",
                table: "CampaignContacts");

            migrationBuilder.DropColumn(
                name: "CancelReason",
                table: "CallAttempts");

            migrationBuilder.DropColumn(
                name: "CancelledAt",
                table: "CallAttempts");

            migrationBuilder.DropColumn(
                name: "CancelledBy",
                table: "CallAttempts");

            migrationBuilder.DropColumn(
                name: "CorrectsId",
                table: "CallAttempts");

            migrationBuilder.DropColumn(
                name: "WasUrgent",
                table: "CallAttempts");
        }
    }
}
