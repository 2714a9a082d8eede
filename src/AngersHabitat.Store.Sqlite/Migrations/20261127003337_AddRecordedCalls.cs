using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AngersHabitat.Store.Sqlite.Migrations
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
                type: "TEXT",
                nullable: false,
                defaultValue: "");
            // Figures kept until now do not say which hours had records; a day whose waits are known had them.
            migrationBuilder.Sql("UPDATE DailyVolumes SET Recorded = Hours WHERE Waits <> ''");
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
