using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AngersHabitat.Store.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class AddRecordedCalls : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Recorded",
                table: "DailyVolumes",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "");
            // Figures kept until now do not say which hours had records; a day whose waits are known had them.
            // Run as text of its own: a script is read whole before the column is there.
            migrationBuilder.Sql("EXEC('UPDATE DailyVolumes SET Recorded = Hours WHERE Waits <> ''''')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Recorded",
                table: "DailyVolumes");
        }
    }
}
