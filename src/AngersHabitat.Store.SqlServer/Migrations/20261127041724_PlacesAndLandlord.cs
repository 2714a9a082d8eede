using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AngersHabitat.Store.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class PlacesAndLandlord : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterColumn<string>(
                name: "Search",
                table: "Residences",
                type: "nvarchar(1200)",
                maxLength: 1200,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(600)",
                oldMaxLength: 600);

            migrationBuilder.AddColumn<int>(
                name: "Dwellings",
                table: "Residences",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "Version",
                table: "Residences",
                type: "uniqueidentifier",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"));

            migrationBuilder.AddColumn<Guid>(
                name: "ReplacedById",
                table: "Places",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "RetiredFrom",
                table: "Places",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "ShownSince",
                table: "Places",
                type: "datetime2",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CrisisPeriods",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CrisisPeriods", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "FormerPlaceAddresses",
                columns: table => new
                {
                    Slug = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    PlaceId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerPlaceAddresses", x => x.Slug);
                    table.ForeignKey(
                        name: "FK_FormerPlaceAddresses_Places_PlaceId",
                        column: x => x.PlaceId,
                        principalTable: "Places",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "LandlordLogos",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MediaType = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LandlordLogos", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LandlordProfiles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Facts = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LandlordProfiles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LandlordRevisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Before = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    After = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false),
                    By = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Undoes = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LandlordRevisions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ResidenceStretches",
                columns: table => new
                {
                    Position = table.Column<int>(type: "int", nullable: false),
                    ResidenceId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Street = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    FirstNumber = table.Column<int>(type: "int", nullable: true),
                    LastNumber = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ResidenceStretches", x => new { x.ResidenceId, x.Position });
                    table.ForeignKey(
                        name: "FK_ResidenceStretches_Residences_ResidenceId",
                        column: x => x.ResidenceId,
                        principalTable: "Residences",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            // What stood in one street stays that street; every row has a version of its own to start from.
            migrationBuilder.Sql("""
                INSERT INTO ResidenceStretches (ResidenceId, Position, Street, FirstNumber, LastNumber)
                SELECT Id, 0, Street, FirstNumber, LastNumber FROM Residences
                """);
            migrationBuilder.Sql("UPDATE Residences SET Version = Id");

            migrationBuilder.DropColumn(
                name: "FirstNumber",
                table: "Residences");

            migrationBuilder.DropColumn(
                name: "LastNumber",
                table: "Residences");

            migrationBuilder.DropColumn(
                name: "Street",
                table: "Residences");

            migrationBuilder.CreateIndex(
                name: "IX_Places_ReplacedById",
                table: "Places",
                column: "ReplacedById");

            migrationBuilder.CreateIndex(
                name: "IX_FormerPlaceAddresses_PlaceId",
                table: "FormerPlaceAddresses",
                column: "PlaceId");

            migrationBuilder.CreateIndex(
                name: "IX_LandlordRevisions_Number",
                table: "LandlordRevisions",
                column: "Number",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_Places_Places_ReplacedById",
                table: "Places",
                column: "ReplacedById",
                principalTable: "Places",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Places_Places_ReplacedById",
                table: "Places");

            migrationBuilder.DropTable(
                name: "CrisisPeriods");

            migrationBuilder.DropTable(
                name: "FormerPlaceAddresses");

            migrationBuilder.DropTable(
                name: "LandlordLogos");

            migrationBuilder.DropTable(
                name: "LandlordProfiles");

            migrationBuilder.DropTable(
                name: "LandlordRevisions");

            migrationBuilder.DropTable(
                name: "ResidenceStretches");

            migrationBuilder.DropIndex(
                name: "IX_Places_ReplacedById",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "Dwellings",
                table: "Residences");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "Residences");

            migrationBuilder.DropColumn(
                name: "ReplacedById",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "RetiredFrom",
                table: "Places");

            migrationBuilder.DropColumn(
                name: "ShownSince",
                table: "Places");

            migrationBuilder.AlterColumn<string>(
                name: "Search",
                table: "Residences",
                type: "nvarchar(600)",
                maxLength: 600,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "nvarchar(1200)",
                oldMaxLength: 1200);

            migrationBuilder.AddColumn<int>(
                name: "FirstNumber",
                table: "Residences",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "LastNumber",
                table: "Residences",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Street",
                table: "Residences",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");
        }
    }
}
