using System;
using AngersHabitat.Store.Outreach;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace AngersHabitat.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AddIdentifierKeys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_People_Reference",
                table: "People");

            migrationBuilder.DropIndex(
                name: "IX_Operations_Code",
                table: "Operations");

            migrationBuilder.AddColumn<int>(
                name: "Gaps",
                table: "People",
                type: "INTEGER",
                maxLength: 40,
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "LooksLikeId",
                table: "People",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ReferenceKey",
                table: "People",
                type: "TEXT",
                maxLength: 150,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "CodeKey",
                table: "Operations",
                type: "TEXT",
                maxLength: 150,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Reading",
                table: "FileImports",
                type: "TEXT",
                nullable: false,
                defaultValue: "{}");

            DoublesMerge.Run(migrationBuilder, SqliteKeys.Fill);

            migrationBuilder.CreateIndex(
                name: "IX_People_Gaps",
                table: "People",
                column: "Gaps");

            migrationBuilder.CreateIndex(
                name: "IX_People_LooksLikeId",
                table: "People",
                column: "LooksLikeId");

            migrationBuilder.CreateIndex(
                name: "IX_People_ReferenceKey",
                table: "People",
                column: "ReferenceKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Operations_CodeKey",
                table: "Operations",
                column: "CodeKey",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_People_Gaps",
                table: "People");

            migrationBuilder.DropIndex(
                name: "IX_People_LooksLikeId",
                table: "People");

            migrationBuilder.DropIndex(
                name: "IX_People_ReferenceKey",
                table: "People");

            migrationBuilder.DropIndex(
                name: "IX_Operations_CodeKey",
                table: "Operations");

            migrationBuilder.DropColumn(
                name: "Gaps",
                table: "People");

            migrationBuilder.DropColumn(
                name: "LooksLikeId",
                table: "People");

            migrationBuilder.DropColumn(
                name: "ReferenceKey",
                table: "People");

            migrationBuilder.DropColumn(
                name: "CodeKey",
                table: "Operations");

            migrationBuilder.DropColumn(
                name: "Reading",
                table: "FileImports");

            migrationBuilder.CreateIndex(
                name: "IX_People_Reference",
                table: "People",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Operations_Code",
                table: "Operations",
                column: "Code",
                unique: true);
        }
    }
}
