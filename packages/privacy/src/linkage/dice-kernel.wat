;; The program that `dice-kernel.ts` writes in binary, for records of two 64-bit words: compares one record with many by the number of
;; common ones. A test compiles this file and compares every byte; for other sizes it repeats the lines marked "word 1".
;; To change the program, change both.
(module
  (memory (export "memory") 1)
  (func (export "run")
    (param $left i32) (param $right i32) (param $count i32) (param $bounds i32) (param $leftBound i32) (param $out i32)
    (result i32)
    (local $place i32) (local $found i32) (local $common i32)
    (local $word0 i64) ;; word 0
    (local $word1 i64) ;; word 1

    ;; the words of the one record
    (local.set $word0 (i64.load offset=0 (local.get $left))) ;; word 0
    (local.set $word1 (i64.load offset=8 (local.get $left))) ;; word 1

    (loop $next

      ;; record 0 of four: how many ones it has in common
      (i64.popcnt (i64.and (i64.load offset=0 (local.get $right)) (local.get $word0))) ;; record 0, word 0
      (i64.add (i64.popcnt (i64.and (i64.load offset=8 (local.get $right)) (local.get $word1)))) ;; record 0, word 1
      (local.tee $common (i32.wrap_i64))
      ;; 2048 times as many, against the two bounds
      (i32.mul (i32.const 2048))
      (i32.ge_s (i32.add (local.get $leftBound) (i32.load offset=0 (local.get $bounds))))
      (if
        (then
          ;; write its place and the number, and go on to the next entry
          (i32.store (local.get $out) (i32.add (local.get $place) (i32.const 0)))
          (i32.store offset=4 (local.get $out) (local.get $common))
          (local.set $out (i32.add (local.get $out) (i32.const 8)))
          (local.set $found (i32.add (local.get $found) (i32.const 1)))))

      ;; record 1 of four: how many ones it has in common
      (i64.popcnt (i64.and (i64.load offset=16 (local.get $right)) (local.get $word0))) ;; record 1, word 0
      (i64.add (i64.popcnt (i64.and (i64.load offset=24 (local.get $right)) (local.get $word1)))) ;; record 1, word 1
      (local.tee $common (i32.wrap_i64))
      ;; 2048 times as many, against the two bounds
      (i32.mul (i32.const 2048))
      (i32.ge_s (i32.add (local.get $leftBound) (i32.load offset=4 (local.get $bounds))))
      (if
        (then
          ;; write its place and the number, and go on to the next entry
          (i32.store (local.get $out) (i32.add (local.get $place) (i32.const 1)))
          (i32.store offset=4 (local.get $out) (local.get $common))
          (local.set $out (i32.add (local.get $out) (i32.const 8)))
          (local.set $found (i32.add (local.get $found) (i32.const 1)))))

      ;; record 2 of four: how many ones it has in common
      (i64.popcnt (i64.and (i64.load offset=32 (local.get $right)) (local.get $word0))) ;; record 2, word 0
      (i64.add (i64.popcnt (i64.and (i64.load offset=40 (local.get $right)) (local.get $word1)))) ;; record 2, word 1
      (local.tee $common (i32.wrap_i64))
      ;; 2048 times as many, against the two bounds
      (i32.mul (i32.const 2048))
      (i32.ge_s (i32.add (local.get $leftBound) (i32.load offset=8 (local.get $bounds))))
      (if
        (then
          ;; write its place and the number, and go on to the next entry
          (i32.store (local.get $out) (i32.add (local.get $place) (i32.const 2)))
          (i32.store offset=4 (local.get $out) (local.get $common))
          (local.set $out (i32.add (local.get $out) (i32.const 8)))
          (local.set $found (i32.add (local.get $found) (i32.const 1)))))

      ;; record 3 of four: how many ones it has in common
      (i64.popcnt (i64.and (i64.load offset=48 (local.get $right)) (local.get $word0))) ;; record 3, word 0
      (i64.add (i64.popcnt (i64.and (i64.load offset=56 (local.get $right)) (local.get $word1)))) ;; record 3, word 1
      (local.tee $common (i32.wrap_i64))
      ;; 2048 times as many, against the two bounds
      (i32.mul (i32.const 2048))
      (i32.ge_s (i32.add (local.get $leftBound) (i32.load offset=12 (local.get $bounds))))
      (if
        (then
          ;; write its place and the number, and go on to the next entry
          (i32.store (local.get $out) (i32.add (local.get $place) (i32.const 3)))
          (i32.store offset=4 (local.get $out) (local.get $common))
          (local.set $out (i32.add (local.get $out) (i32.const 8)))
          (local.set $found (i32.add (local.get $found) (i32.const 1)))))

      ;; the next four records
      (local.set $right (i32.add (local.get $right) (i32.const 64))) ;; bytes of four
      (local.set $bounds (i32.add (local.get $bounds) (i32.const 16)))
      (local.set $place (i32.add (local.get $place) (i32.const 4)))
      (br_if $next (i32.lt_u (local.get $place) (local.get $count))))

    (local.get $found)))
