// SPDX-License-Identifier: MPL-2.0
#include "titles/kept_titles.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <string_view>
#include <utility>

#include "office/listeners.hpp"
#include "office/services.hpp"
#include "review/closed_copy.hpp"
#include "workbook/document_title.hpp"

namespace poa::extension {
namespace {

using uno::Ref;

// What the office tells of right before it reads a document's properties: to save it, to save it
// under another name, to store a copy or a PDF. What is printed, into a file too, is called by the
// document's name and not by its title.
constexpr std::string_view kBeforeReading[] = {"OnSave", "OnSaveAs", "OnCopyTo"};

bool is_before_reading(const uno::DocumentEvent& event) {
  return std::ranges::any_of(kBeforeReading, [&](std::string_view name) {
    return uno::equals_ascii(event.name.raw(), name);
  });
}

bool has_title_of_ours(const Ref<uno::XModel>& document) {
  const auto storable = uno::query<uno::XStorable>(document);
  return storable && !uno::XStorable::is_readonly(storable) && is_report(document) &&
         !borne_digest(document);
}

// What the office is about to do is no change of a person's.
void set_title_unnoticed(const EditableWorkbook& workbook) {
  const auto changes = uno::query<uno::XModifiable>(workbook.model());
  const bool modified = uno::XModifiable::is_modified(changes);
  set_document_title(workbook);
  if (!modified) uno::XModifiable::set_modified(changes, false);
}

void keep_title(const uno::DocumentEvent& event) noexcept {
  try {
    if (!event.source || !is_before_reading(event)) return;
    const auto document = uno::query<uno::XModel>(event.source);
    if (document && has_title_of_ours(document)) set_title_unnoticed(EditableWorkbook(document));
  } catch (const std::exception&) {
    // A workbook that commands refuse, too: what the office is about to do goes on.
  }
}

using Broadcaster = Ref<uno::XDocumentEventBroadcaster>;
using Listener = Ref<uno::XDocumentEventListener>;

void stop(const Broadcaster& documents, const Listener& listener) noexcept {
  try {
    uno::XDocumentEventBroadcaster::remove(documents, listener);
  } catch (const std::exception&) {
    // They have gone before.
  }
}

// Whether the office's documents are listened to.
std::atomic<bool> listening = false;

// The office keeps the listeners. At its end ours leaves, while there is still all of it.
void listen(const Services& office) {
  const auto desktop = office.service<uno::XDesktop>("com.sun.star.frame.Desktop");
  auto documents = office.singleton<uno::XDocumentEventBroadcaster>(
      "com.sun.star.frame.theGlobalEventBroadcaster");
  auto listener = when_document_event(&keep_title);
  uno::XDesktop::add_terminate_listener(desktop, when_office_ends([documents, listener]() mutable {
                                          stop(std::exchange(documents, {}),
                                               std::exchange(listener, {}));
                                          listening = false;
                                        }));
  uno::XDocumentEventBroadcaster::add(documents, listener);
}

}  // namespace

void keep_titles(const Ref<uno::XComponentContext>& context) noexcept {
  if (listening.exchange(true)) return;
  try {
    listen(Services(context));
  } catch (const std::exception&) {
    listening = false;
  }
}

}  // namespace poa::extension
