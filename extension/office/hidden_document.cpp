// SPDX-License-Identifier: MPL-2.0
#include "office/hidden_document.hpp"

#include <exception>
#include <string>
#include <vector>

#include "office/document_bytes.hpp"
#include "office/refusal.hpp"
#include "office/texts.hpp"
#include "uno/file_proxies.hpp"

namespace poa::extension {
namespace {

using uno::Any;
using uno::Ref;
using uno::String;

// The office's MacroExecMode and UpdateDocMode.
constexpr std::int16_t kNeverExecute = 0;
constexpr std::int16_t kNoUpdate = 0;

Ref<uno::XModel> load(const Services& office, std::string_view url,
                      std::vector<uno::PropertyValue> how) {
  how.push_back({String("Hidden"), Any::of_boolean(true)});
  how.push_back({String("MacroExecutionMode"), Any::of_short(kNeverExecute)});
  how.push_back({String("UpdateDocMode"), Any::of_short(kNoUpdate)});
  const auto desktop = office.service<uno::XComponentLoader>("com.sun.star.frame.Desktop");
  const auto document = uno::XComponentLoader::load(desktop, String(url), String("_blank"), 0,
                                                    uno::Sequence<uno::PropertyValue>(how));
  if (!document) throw Refusal(texts::kCannotOpen, {url});
  return uno::query<uno::XModel>(document);
}

std::vector<uno::PropertyValue> to_open(Access access, std::string_view filter) {
  std::vector<uno::PropertyValue> how{
      {String("ReadOnly"), Any::of_boolean(access == Access::ToRead)}};
  if (!filter.empty()) how.push_back({String("FilterName"), Any(String(filter))});
  return how;
}

Any stream_of(const Services& office, const Bytes& bytes) {
  const auto stream = office.service<uno::XInputStream>("com.sun.star.io.SequenceInputStream",
                                                        uno::any_of_sequence(bytes));
  return Any::of_interface(stream.raw(), uno::Type::interface(uno::XInputStream::type_name));
}

}  // namespace

HiddenDocument::HiddenDocument(const Services& office, std::string_view url, Access access,
                               std::string_view filter)
    : model_(load(office, url, to_open(access, filter))) {}

HiddenDocument::HiddenDocument(const Services& office, const Bytes& ods)
    : model_(load(office, "private:stream",
                  {{String("AsTemplate"), Any::of_boolean(true)},
                   {String("FilterName"), Any(String(kOdsFilter))},
                   {String("InputStream"), stream_of(office, ods)}})) {}

HiddenDocument::~HiddenDocument() {
  try {
    uno::XCloseable::close(uno::query<uno::XCloseable>(model_), true);
  } catch (const std::exception&) {
    // It has gone already, or closes when whoever uses it lets go of it.
  }
}

Ref<uno::XController> HiddenDocument::controller() const {
  return uno::XModel::current_controller(model_);
}

}  // namespace poa::extension
