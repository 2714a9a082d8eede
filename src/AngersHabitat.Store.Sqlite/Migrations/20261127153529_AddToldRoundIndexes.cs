using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AngersHabitat.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddToldRoundIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_CleaningRounds_AboutId",
                table: "CleaningRounds",
                column: "AboutId",
                filter: "AboutId IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_CleaningRounds_Told",
                table: "CleaningRounds",
                column: "On",
                filter: "Note IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_CleaningRounds_AboutId",
                table: "CleaningRounds");

            migrationBuilder.DropIndex(
                name: "IX_CleaningRounds_Told",
                table: "CleaningRounds");
        }
    }
}
