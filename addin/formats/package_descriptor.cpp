// SPDX-License-Identifier: MPL-2.0
#include "formats/package_descriptor.hpp"

#include "formats/digest.hpp"
#include "formats/json_tree.hpp"

namespace poa::formats {
namespace {

// Keeps the members in the order in which they are given.
using Members = nlohmann::ordered_json;

constexpr std::string_view kDescription =
    "Avance físico programático (formato TMM-F004) del Programa Operativo Anual: un renglón por "
    "reporte, por meta y por hallazgo. En blanco quiere decir no capturado; 0 es un cero capturado. "
    "Para que ninguna hoja de cálculo los tome por fórmulas, los textos que empiezan con =, +, -, @, "
    "un tabulador o un retorno de carro llevan un apóstrofo delante, y uno más los que ya tenían "
    "apóstrofos ahí: quien lea los datos quita uno. Los nombres de quienes firman no se publican. "
    "La licencia la decide quien publica los datos: añádala aquí en `licenses`.";

std::string_view type_name(FieldType type) {
  switch (type) {
    case FieldType::Integer:
      return "integer";
    case FieldType::Figure:
      return "number";
    case FieldType::Boolean:
      return "boolean";
    case FieldType::Array:
      return "array";
    case FieldType::Object:
      return "object";
    case FieldType::Text:
      break;
  }
  return "string";
}

Members field_of(const PackageField& field) {
  Members members{{"name", field.name}, {"type", type_name(field.type)}, {"title", field.title}};
  if (!field.description.empty()) members["description"] = field.description;
  if (!field.constraints.empty()) members["constraints"] = Members::parse(field.constraints);
  return members;
}

Members schema_of(const PackageTable& table) {
  Members fields = Members::array();
  for (const PackageField* field : table.fields) fields.push_back(field_of(*field));
  Members schema{{"fields", fields}, {"missingValues", Members::array({""})}};
  schema.update(Members::parse(table.keys));
  return schema;
}

Members resource_of(const PackageTable& table) {
  static const Members kDialect{{"delimiter", ","},          {"lineTerminator", "\r\n"},
                                {"quoteChar", "\""},         {"doubleQuote", true},
                                {"skipInitialSpace", false}, {"header", true}};
  return {{"name", table.name},
          {"path", std::string(table.name) + ".csv"},
          {"profile", "tabular-data-resource"},
          {"title", table.title},
          {"description", table.description},
          {"format", "csv"},
          {"mediatype", "text/csv"},
          {"encoding", "utf-8"},
          {"bytes", table.csv.size()},
          {"hash", "sha256:" + sha256(table.csv)},
          {"dialect", kDialect},
          {"schema", schema_of(table)}};
}

}  // namespace

std::string package_descriptor(std::string_view title, const std::vector<PackageTable>& tables) {
  Members resources = Members::array();
  for (const PackageTable& table : tables) resources.push_back(resource_of(table));
  const Members package{{"profile", "tabular-data-package"},
                        {"name", "tmm-f004"},
                        {"title", title},
                        {"description", kDescription},
                        {"keywords", {"POA", "TMM-F004", "avance físico", "metas"}},
                        {"resources", resources}};
  return package.dump(2, ' ', false, Members::error_handler_t::replace) + '\n';
}

}  // namespace poa::formats
