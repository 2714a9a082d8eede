using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AngersHabitat.Store.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class AddVisitAndRoundIndexes : Migration
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

            migrationBuilder.CreateIndex(
                name: "IX_InterventionSteps_State_At_Reason",
                table: "InterventionSteps",
                columns: new[] { "State", "At", "Reason" });

            migrationBuilder.CreateIndex(
                name: "IX_Interventions_State_SlotOn",
                table: "Interventions",
                columns: new[] { "State", "SlotOn" });
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

            migrationBuilder.DropIndex(
                name: "IX_InterventionSteps_State_At_Reason",
                table: "InterventionSteps");

            migrationBuilder.DropIndex(
                name: "IX_Interventions_State_SlotOn",
                table: "Interventions");
        }
    }
}
