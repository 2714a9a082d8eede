using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AngersHabitat.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SealColumns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {

        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {

        }
    }
}
