using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AngersHabitat.Store.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class AddVisitIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
                name: "IX_InterventionSteps_State_At_Reason",
                table: "InterventionSteps");

            migrationBuilder.DropIndex(
                name: "IX_Interventions_State_SlotOn",
                table: "Interventions");
        }
    }
}
