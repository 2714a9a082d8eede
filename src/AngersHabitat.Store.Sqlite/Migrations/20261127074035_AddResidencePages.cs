using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AngersHabitat.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddResidencePages : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Code",
                table: "Residences",
                type: "TEXT",
                maxLength: 12,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Slug",
                table: "Residences",
                type: "TEXT",
                maxLength: 80,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "FormerResidenceAddresses",
                columns: table => new
                {
                    Slug = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    ResidenceId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerResidenceAddresses", x => x.Slug);
                    table.ForeignKey(
                        name: "FK_FormerResidenceAddresses_Residences_ResidenceId",
                        column: x => x.ResidenceId,
                        principalTable: "Residences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            // Until the chore names them: what no other row has.
            migrationBuilder.Sql("UPDATE Residences SET Slug = lower(Id), Code = substr(replace(lower(Id), '-', ''), 21, 12)");

            migrationBuilder.CreateIndex(
                name: "IX_Residences_Code",
                table: "Residences",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Residences_Slug",
                table: "Residences",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FormerResidenceAddresses_ResidenceId",
                table: "FormerResidenceAddresses",
                column: "ResidenceId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FormerResidenceAddresses");

            migrationBuilder.DropIndex(
                name: "IX_Residences_Code",
                table: "Residences");

            migrationBuilder.DropIndex(
                name: "IX_Residences_Slug",
                table: "Residences");

            migrationBuilder.DropColumn(
                name: "Code",
                table: "Residences");

            migrationBuilder.DropColumn(
                name: "Slug",
                table: "Residences");
        }
    }
}
