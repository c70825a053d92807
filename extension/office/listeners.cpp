// SPDX-License-Identifier: MPL-2.0
#include "office/listeners.hpp"

#include <algorithm>
#include <span>
#include <utility>

#include "uno/object.hpp"

namespace poa::extension {
namespace {

using uno::EventObject;
using uno::InterfaceTable;
using uno::Ref;
using uno::String;

// What all listeners have in common.
class Listener : public uno::Object {
 public:
  // The object that it listens to goes; it is kept by that object alone.
  void disposing(const EventObject& /*event*/) {}

 protected:
  static constexpr uno::Method kDisposing[] = {uno::method<&Listener::disposing>("disposing")};
};

// One that does the same whatever it is told.
class TellingListener : public Listener {
 protected:
  explicit TellingListener(Happened happened) : happened_(std::move(happened)) {}

  void tell() const { happened_(); }

 private:
  Happened happened_;
};

class ModifyListener final : public TellingListener {
 public:
  explicit ModifyListener(Happened happened) : TellingListener(std::move(happened)) {}

  [[nodiscard]] std::span<const InterfaceTable> interfaces() const noexcept override;

  void modified(const EventObject& /*event*/) { tell(); }
};

std::span<const InterfaceTable> ModifyListener::interfaces() const noexcept {
  static constexpr uno::Method kMethods[] = {
      uno::method<&ModifyListener::modified>("modified"),
  };
  static const InterfaceTable kTables[] = {
      kInterface,
      kTypeProvider,
      {uno::XModifyListener::type_name, kMethods},
      {uno::XEventListener::type_name, kDisposing},
  };
  return kTables;
}

class SelectionListener final : public TellingListener {
 public:
  explicit SelectionListener(Happened happened) : TellingListener(std::move(happened)) {}

  [[nodiscard]] std::span<const InterfaceTable> interfaces() const noexcept override;

  void selection_changed(const EventObject& /*event*/) { tell(); }
};

std::span<const InterfaceTable> SelectionListener::interfaces() const noexcept {
  static constexpr uno::Method kMethods[] = {
      uno::method<&SelectionListener::selection_changed>("selectionChanged"),
  };
  static const InterfaceTable kTables[] = {
      kInterface,
      kTypeProvider,
      {uno::XSelectionChangeListener::type_name, kMethods},
      {uno::XEventListener::type_name, kDisposing},
  };
  return kTables;
}

class WindowListener final : public TellingListener {
 public:
  explicit WindowListener(Happened happened) : TellingListener(std::move(happened)) {}

  [[nodiscard]] std::span<const InterfaceTable> interfaces() const noexcept override;

  void resized(const uno::WindowEvent& /*event*/) { tell(); }
  void moved(const uno::WindowEvent& /*event*/) {}
  void shown(const EventObject& /*event*/) { tell(); }
  void hidden(const EventObject& /*event*/) {}
};

std::span<const InterfaceTable> WindowListener::interfaces() const noexcept {
  static constexpr uno::Method kMethods[] = {
      uno::method<&WindowListener::resized>("windowResized"),
      uno::method<&WindowListener::moved>("windowMoved"),
      uno::method<&WindowListener::shown>("windowShown"),
      uno::method<&WindowListener::hidden>("windowHidden"),
  };
  static const InterfaceTable kTables[] = {
      kInterface,
      kTypeProvider,
      {uno::XWindowListener::type_name, kMethods},
      {uno::XEventListener::type_name, kDisposing},
  };
  return kTables;
}

class EndListener final : public TellingListener {
 public:
  explicit EndListener(Happened happened) : TellingListener(std::move(happened)) {}

  [[nodiscard]] std::span<const InterfaceTable> interfaces() const noexcept override;

  // Whether it may end: always.
  void asked(const EventObject& /*event*/) {}
  void ends(const EventObject& /*event*/) { tell(); }
};

std::span<const InterfaceTable> EndListener::interfaces() const noexcept {
  static constexpr uno::Method kMethods[] = {
      uno::method<&EndListener::asked>("queryTermination"),
      uno::method<&EndListener::ends>("notifyTermination"),
  };
  static const InterfaceTable kTables[] = {
      kInterface,
      kTypeProvider,
      {uno::XTerminateListener::type_name, kMethods},
      {uno::XEventListener::type_name, kDisposing},
  };
  return kTables;
}

class DocumentEventListener final : public Listener {
 public:
  explicit DocumentEventListener(HandleDocumentEvent handle) : handle_(std::move(handle)) {}

  [[nodiscard]] std::span<const InterfaceTable> interfaces() const noexcept override;

  void happened(const uno::DocumentEvent& event) { handle_(event); }

 private:
  HandleDocumentEvent handle_;
};

std::span<const InterfaceTable> DocumentEventListener::interfaces() const noexcept {
  static constexpr uno::Method kMethods[] = {
      uno::method<&DocumentEventListener::happened>("documentEventOccured"),
  };
  static const InterfaceTable kTables[] = {
      kInterface,
      kTypeProvider,
      {uno::XDocumentEventListener::type_name, kMethods},
      {uno::XEventListener::type_name, kDisposing},
  };
  return kTables;
}

class Callback final : public uno::Object {
 public:
  explicit Callback(Happened happened) : happened_(std::move(happened)) {}

  [[nodiscard]] std::span<const InterfaceTable> interfaces() const noexcept override;

  void notify(const uno::AnyView& /*data*/) { happened_(); }

 private:
  Happened happened_;
};

std::span<const InterfaceTable> Callback::interfaces() const noexcept {
  static constexpr uno::Method kMethods[] = {uno::method<&Callback::notify>("notify")};
  static const InterfaceTable kTables[] = {
      kInterface,
      kTypeProvider,
      {uno::XCallback::type_name, kMethods},
  };
  return kTables;
}

class EventHandler final : public uno::Object {
 public:
  EventHandler(std::vector<std::string> names, HandleEvent handle)
      : names_(std::move(names)), handle_(std::move(handle)) {}

  [[nodiscard]] std::span<const InterfaceTable> interfaces() const noexcept override;

  bool handle(const Ref<uno::XWindow>& /*window*/, const uno::AnyView& /*event*/,
              const String& name) {
    const std::string called = name.utf8();
    if (std::find(names_.begin(), names_.end(), called) == names_.end()) return false;
    handle_(called);
    return true;
  }
  uno::Sequence<String> names() {
    std::vector<String> all;
    for (const std::string& name : names_) all.emplace_back(name);
    return uno::Sequence<String>(all);
  }

 private:
  std::vector<std::string> names_;
  HandleEvent handle_;
};

std::span<const InterfaceTable> EventHandler::interfaces() const noexcept {
  static constexpr uno::Method kMethods[] = {
      uno::method<&EventHandler::handle>("callHandlerMethod"),
      uno::method<&EventHandler::names>("getSupportedMethodNames"),
  };
  static const InterfaceTable kTables[] = {
      kInterface,
      kTypeProvider,
      {"com.sun.star.awt.XContainerWindowEventHandler", kMethods},
  };
  return kTables;
}

template <class X, class Made, class... Given>
Ref<X> made(Given&&... given) {
  return Ref<X>(uno::Interface::adopt((new Made(std::forward<Given>(given)...))->as_interface()));
}

}  // namespace

Ref<uno::XModifyListener> when_modified(Happened happened) {
  return made<uno::XModifyListener, ModifyListener>(std::move(happened));
}

Ref<uno::XSelectionChangeListener> when_selected(Happened happened) {
  return made<uno::XSelectionChangeListener, SelectionListener>(std::move(happened));
}

Ref<uno::XWindowListener> when_resized(Happened happened) {
  return made<uno::XWindowListener, WindowListener>(std::move(happened));
}

Ref<uno::XTerminateListener> when_office_ends(Happened happened) {
  return made<uno::XTerminateListener, EndListener>(std::move(happened));
}

Ref<uno::XCallback> when_called(Happened happened) {
  return made<uno::XCallback, Callback>(std::move(happened));
}

Ref<uno::XDocumentEventListener> when_document_event(HandleDocumentEvent handle) {
  return made<uno::XDocumentEventListener, DocumentEventListener>(std::move(handle));
}

Ref<uno::XInterface> event_handler(std::vector<std::string> names, HandleEvent handle) {
  return made<uno::XInterface, EventHandler>(std::move(names), std::move(handle));
}

}  // namespace poa::extension
