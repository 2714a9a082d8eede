using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AngersHabitat.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddReopeningAndRevisions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "ChangedAt",
                table: "TenderLots",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(2020, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc));

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "TenderLots",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "ChangedAt",
                table: "RuleSets",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(2020, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc));

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "RuleSets",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "ChangedAt",
                table: "Places",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(2020, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc));

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "Places",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "ChangedAt",
                table: "EmergencyClosures",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(2020, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc));

            migrationBuilder.AddColumn<DateTime>(
                name: "ReopensAt",
                table: "EmergencyClosures",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "EmergencyClosures",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ChangedAt",
                table: "TenderLots");

            migrationBuilder.DropColumn(
                name: "Revision",
                table: "TenderLots");

            migrationBuilder.DropColumn(
                name: "ChangedAt",
                table: "RuleSets");

            migrationBuilder.DropColumn(
                name: "Revision",
                table: "RuleSets");

            migrationBuilder.DropColumn(
                name: "ChangedAt",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "Revision",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "ChangedAt",
                table: "EmergencyClosures");

            migrationBuilder.DropColumn(
                name: "ReopensAt",
                table: "EmergencyClosures");

            migrationBuilder.DropColumn(
                name: "Revision",
                table: "EmergencyClosures");
        }
    }
}
