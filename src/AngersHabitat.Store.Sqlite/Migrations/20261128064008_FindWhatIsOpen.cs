using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AngersHabitat.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class FindWhatIsOpen : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Referrals_PersonToldAt_State",
                table: "Referrals",
                columns: new[] { "PersonToldAt", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Escalations_DoneAt_DueOn",
                table: "Escalations",
                columns: new[] { "DoneAt", "DueOn" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Referrals_PersonToldAt_State",
                table: "Referrals");

            migrationBuilder.DropIndex(
                name: "IX_Escalations_DoneAt_DueOn",
                table: "Escalations");
        }
    }
}
